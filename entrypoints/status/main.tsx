import { render } from 'preact';
import { setPageLanguage } from '@/components/set-page-language';
import { StatusPage } from './status-page.tsx';

setPageLanguage(document);
render(<StatusPage />, document.getElementById('app')!);
