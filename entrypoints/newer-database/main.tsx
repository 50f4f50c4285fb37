import { render } from 'preact';
import { i18n } from '#i18n';
import { setPageLanguage } from '@/components/set-page-language';
import { NewerDatabase } from './newer-database.tsx';

setPageLanguage(document);
document.title = `${i18n.t('newerDatabase.title')} · ${i18n.t('extName')}`;
render(<NewerDatabase />, document.getElementById('app')!);
