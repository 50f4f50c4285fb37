import { render } from 'preact';
import { setPageLanguage } from '@/components/set-page-language';
import { AdvisoriesPage } from './advisories-page.tsx';

setPageLanguage(document);
render(<AdvisoriesPage />, document.getElementById('app')!);
