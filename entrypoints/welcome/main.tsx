import { render } from 'preact';
import { setPageLanguage } from '@/components/set-page-language';
import { WelcomePage } from './welcome-page.tsx';

setPageLanguage(document);
render(<WelcomePage />, document.getElementById('app')!);
