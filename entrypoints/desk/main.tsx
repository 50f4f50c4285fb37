import { render } from 'preact';
import { i18n } from '#i18n';
import { language } from '@/components/format';
import { setPageLanguage } from '@/components/set-page-language';
import { loadWords } from '@/lib/advisories/load-words';
import { Desk } from './desk.tsx';

setPageLanguage(document);
document.title = `${i18n.t('desk.title')} · ${i18n.t('extName')}`;
await loadWords(language());
render(<Desk />, document.getElementById('app')!);
