import { render } from 'preact';
import { i18n } from '#i18n';
import { setPageLanguage } from '@/components/set-page-language';
import { MapPage } from './map-page.tsx';
import { readAddress } from './read-address.ts';

setPageLanguage(document);
document.title = `${i18n.t('map.title')} · ${i18n.t('extName')}`;
render(<MapPage {...readAddress(location.search)} />, document.getElementById('app')!);
