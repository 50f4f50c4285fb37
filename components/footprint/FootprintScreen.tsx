import { i18n } from '#i18n';
import { type FootprintComparison, isMeasured } from '@/lib/footprints';
import { ComparisonCard } from './ComparisonCard.tsx';
import { CompositionForm, type CompositionFormProps } from './CompositionForm.tsx';
import { FootprintLibrary, type FootprintLibraryProps } from './FootprintLibrary.tsx';
import './FootprintScreen.css';

export interface FootprintScreenProps {
  library: FootprintLibraryProps;
  form: CompositionFormProps;
  /** Name and stated origin of the lot that the page was opened for; `null` where there is none. */
  lot: { name: string; stated: string } | null;
  /** One a footprint, in their order; empty where no stone is given yet. */
  comparisons: readonly FootprintComparison[];
}

/** A parcel's composition held against footprints that the reader's organisation has. A hint, never a verdict. */
export function FootprintScreen({ library, form, lot, comparisons }: FootprintScreenProps) {
  const isReady = form.groups.length > 0;
  const state =
    library.footprints === null ? 'reading' : !isReady ? 'empty' : comparisons.length > 0 ? 'done' : 'ready';
  return (
    <main class="page footprint-page" data-state={state}>
      <header>
        <h1>{i18n.t('footprint.title')}</h1>
        <p>{i18n.t('footprint.intro')}</p>
        {lot !== null && (
          <p class="footprint-lot">
            {lot.stated === ''
              ? i18n.t('footprint.lotSilent', [lot.name])
              : i18n.t('footprint.lotStates', [lot.name, lot.stated])}
          </p>
        )}
      </header>
      <FootprintLibrary {...library} />
      {library.footprints !== null && library.footprints.length > 0 && !isReady && (
        <p>{i18n.t('footprint.allEmpty')}</p>
      )}
      {isReady && <CompositionForm {...form} />}
      {isReady && <Results comparisons={comparisons} hasEmpty={hasEmpty(library)} />}
    </main>
  );
}

function hasEmpty({ footprints }: FootprintLibraryProps): boolean {
  return (footprints ?? []).some(({ dimensions }) => !Object.values(dimensions).some(isMeasured));
}

function Results({ comparisons, hasEmpty }: { comparisons: readonly FootprintComparison[]; hasEmpty: boolean }) {
  return (
    <section class="footprint-part" aria-labelledby="footprint-results">
      <h2 id="footprint-results">{i18n.t('footprint.results')}</h2>
      <p class="footprint-hint">{i18n.t('footprint.hint')}</p>
      {hasEmpty && <p>{i18n.t('footprint.someEmpty')}</p>}
      {comparisons.length === 0 ? (
        <p class="footprint-empty">{i18n.t('footprint.noStones')}</p>
      ) : (
        comparisons.map((comparison) => <ComparisonCard key={comparison.footprint.name} comparison={comparison} />)
      )}
    </section>
  );
}
