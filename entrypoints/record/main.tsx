import { render } from 'preact';
import { i18n } from '#i18n';
import { setPageLanguage } from '@/components/set-page-language';
import { RecordPage } from './record-page.tsx';

setPageLanguage(document);
document.title = `${i18n.t('record.title')} · ${i18n.t('extName')}`;
render(<RecordPage />, document.getElementById('app')!);
