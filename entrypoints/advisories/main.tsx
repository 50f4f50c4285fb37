import { render } from 'preact';
import { language } from '@/components/format';
import { setPageLanguage } from '@/components/set-page-language';
import { loadWords } from '@/lib/advisories/load-words';
import { AdvisoriesPage } from './advisories-page.tsx';

setPageLanguage(document);
await loadWords(language());
render(<AdvisoriesPage />, document.getElementById('app')!);
