import { render } from 'preact';
import { i18n } from '#i18n';
import { language } from '@/components/format';
import { setPageLanguage } from '@/components/set-page-language';
import { loadWords } from '@/lib/advisories/load-words';
import { judgingList } from '@/lib/store';
import { MapPage } from './map-page.tsx';
import { readAddress } from './read-address.ts';

// Asked for first: the picture waits for nothing else.
const list = judgingList();
setPageLanguage(document);
document.title = `${i18n.t('map.title')} · ${i18n.t('extName')}`;
await loadWords(language());
render(<MapPage {...readAddress(location.search)} list={list} />, document.getElementById('app')!);
