import { render } from 'preact';
import { setPageLanguage } from '@/components/set-page-language';
import { readAddress } from './read-address.ts';
import { SidePanel } from './side-panel.tsx';

setPageLanguage(document);
render(<SidePanel {...readAddress(location.search)} />, document.getElementById('app')!);
