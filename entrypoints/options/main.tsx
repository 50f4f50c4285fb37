import { render } from 'preact';
import { setPageLanguage } from '@/components/set-page-language';
import { OptionsPage } from './options-page.tsx';

setPageLanguage(document);
render(<OptionsPage />, document.getElementById('app')!);
