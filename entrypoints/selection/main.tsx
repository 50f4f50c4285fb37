import { render } from 'preact';
import { setPageLanguage } from '@/components/set-page-language';
import { SelectionPage } from './selection-page.tsx';

setPageLanguage(document);
render(<SelectionPage />, document.getElementById('app')!);
