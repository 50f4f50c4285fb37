import { render } from 'preact';
import { setPageLanguage } from '@/components/set-page-language';
import { Popup } from './popup.tsx';

setPageLanguage(document);
render(<Popup />, document.getElementById('app')!);
