import { render } from 'preact';
import { i18n } from '#i18n';
import { setPageLanguage } from '@/components/set-page-language';
import { FootprintPage } from './footprint-page.tsx';
import { readAddress } from './read-address.ts';

setPageLanguage(document);
document.title = `${i18n.t('footprint.title')} · ${i18n.t('extName')}`;
render(<FootprintPage address={readAddress(location.search)} />, document.getElementById('app')!);
