import { render } from 'preact';
import { setPageLanguage } from '@/components/set-page-language';
import { DraftPage } from './draft-page.tsx';

setPageLanguage(document);
const localId = new URLSearchParams(location.search).get('local');
render(<DraftPage localId={localId} />, document.getElementById('app')!);
