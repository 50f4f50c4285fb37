import { render } from 'preact';
import { i18n } from '#i18n';
import { setPageLanguage } from '@/components/set-page-language';
import { Desk } from './desk.tsx';

setPageLanguage(document);
document.title = `${i18n.t('desk.title')} · ${i18n.t('extName')}`;
render(<Desk />, document.getElementById('app')!);
