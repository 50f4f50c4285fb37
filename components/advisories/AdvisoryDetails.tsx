import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import {
  type Advisory,
  type AdvisoryList,
  inLanguage,
  type Localized,
  type Statement,
  withoutEndedAddresses,
} from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import { formatDate } from '../format.ts';
import { Passage } from '../Passage.tsx';
import { passageWords } from '../passage-words.ts';
import { SourceTitle } from '../SourceTitle.tsx';
import { certaintyWords, whoseWords } from './advisory-words.ts';
import { contactToday } from './contacts-today.ts';
import { EffectLines } from './EffectLines.tsx';
import { In, type Tongue } from './In.tsx';
import { SupersedingLines } from './SupersedingLines.tsx';

export interface AdvisoryDetailsProps {
  advisory: Advisory;
  list: AdvisoryList;
  today: IsoDate;
  tongue: Tongue;
}

/** All that an advisory says, in our words, and apart from it its own words where it quotes them. */
export function AdvisoryDetails(props: AdvisoryDetailsProps) {
  const { advisory, tongue } = props;
  const { asks, askedOf, caveats, addressees, deadlines = [], unknowns } = advisory;
  return (
    <div class="notice-details">
      <p class="notice-soft">{whoseWords(advisory.origin)}</p>
      <dl>
        <Statements heading={i18n.t('advisory.asks')} statements={asks} tongue={tongue} />
        <Texts heading={i18n.t('advisory.askedOf')} texts={askedOf} tongue={tongue} />
        <Statements heading={i18n.t('advisory.caveat')} statements={caveats} tongue={tongue} />
        <Entry heading={i18n.t('advisories.deadlines')} items={deadlines}>
          {({ what, by }) => i18n.t('advisories.deadline', [inLanguage(what, tongue), formatDate(by)])}
        </Entry>
        <Zones {...props} />
        <EffectLines {...props} />
        <Attachments {...props} />
        <Contact {...props} />
        <Entry heading={i18n.t('advisories.monitors')} items={advisory.monitors}>
          {({ group, duty, passage }) => (
            <>
              <In text={group} tongue={tongue} />: <In text={duty} tongue={tongue} />{' '}
              <Passage beside={duty.en} passage={passage} />
            </>
          )}
        </Entry>
        <Texts heading={i18n.t('advisories.addressees')} texts={addressees} tongue={tongue} />
        <SupersedingLines {...props} />
        <Texts heading={i18n.t('advisories.unknowns')} texts={unknowns} tongue={tongue} />
        <Sources {...props} />
      </dl>
      <OwnWords {...props} />
    </div>
  );
}

interface EntryProps<Item> {
  heading: string;
  items: readonly Item[];
  children: (item: Item) => ComponentChildren;
}

/** A heading with its entries; nothing where there are none. */
function Entry<Item>({ heading, items, children }: EntryProps<Item>) {
  if (items.length === 0) return null;
  return (
    <>
      <dt>{heading}</dt>
      {items.map((item, n) => (
        <dd key={n}>{children(item)}</dd>
      ))}
    </>
  );
}

interface TextsProps {
  heading: string;
  texts: readonly Localized[];
  tongue: Tongue;
}

function Texts({ heading, texts, tongue }: TextsProps) {
  return (
    <Entry heading={heading} items={texts}>
      {(text) => <In text={text} tongue={tongue} />}
    </Entry>
  );
}

function Statements({ heading, statements, tongue }: { heading: string; statements: Statement[]; tongue: Tongue }) {
  return (
    <Entry heading={heading} items={statements}>
      {({ text, passage }) => (
        <>
          <In text={text} tongue={tongue} /> <Passage beside={text.en} passage={passage} />
        </>
      )}
    </Entry>
  );
}

function Zones({ advisory: { zones, exhaustive }, tongue }: AdvisoryDetailsProps) {
  return (
    <>
      <dt>{i18n.t('advisories.zones')}</dt>
      <dd data-exhaustive={zones.length === 0 ? undefined : exhaustive}>
        {zones.length === 0
          ? i18n.t('advisories.noZones')
          : `${zones.map(({ name }) => inLanguage(name, tongue)).join(i18n.t('listSeparator'))}${i18n.t('fullStop')} ${i18n.t(exhaustive ? 'advisories.exhaustive' : 'advisories.notExhaustive')}`}
      </dd>
    </>
  );
}

function Attachments({ advisory: { attachments }, tongue }: AdvisoryDetailsProps) {
  return (
    <Entry heading={i18n.t('advisories.attachments')} items={attachments}>
      {({ title, author, about, disclaimer, passage, published }) => (
        <>
          <strong>
            <In text={title} tongue={tongue} />
          </strong>
          , {i18n.t('advisories.by', [inLanguage(author, tongue)])}
          {!published && ` (${i18n.t('advisories.notPublished')})`}
          {i18n.t('fullStop')} <In text={about} tongue={tongue} /> <Passage beside={about.en} passage={passage} />
          {disclaimer !== null && (
            <p class="notice-disclaimer">{i18n.t('advisories.disclaimer', [inLanguage(disclaimer, tongue)])}</p>
          )}
        </>
      )}
    </Entry>
  );
}

/** Never an address that has ended. */
function Contact({ advisory, today, tongue }: AdvisoryDetailsProps) {
  const contact = contactToday(advisory, today);
  if (contact === null) return null;
  return (
    <>
      <dt>{i18n.t('advisories.contact')}</dt>
      <dd data-contact={contact.known ? (contact.address ?? 'no-address') : 'none'}>
        {contact.known ? (
          <>
            <In text={contact.who} tongue={tongue} />
            {i18n.t('colon')}
            {contact.address === null ? i18n.t('advisories.contactNoAddress') : <bdi>{contact.address}</bdi>}
            {contact.until !== null && `, ${i18n.t('advisories.contactUntil', [formatDate(contact.until)])}`}{' '}
            <Passage beside="" passage={contact.passage} />
          </>
        ) : (
          i18n.t('advisories.contactNone')
        )}
      </dd>
    </>
  );
}

function Sources({ advisory: { source: own, otherSources } }: AdvisoryDetailsProps) {
  return (
    <Entry heading={i18n.t('advisories.sources')} items={[own, ...otherSources]}>
      {(source) => (
        <>
          <SourceTitle source={source} /> ({certaintyWords(source.certainty)})
        </>
      )}
    </Entry>
  );
}

/** Only fed and local advisories quote; the bundled texts are ours. */
function OwnWords({ advisory, today }: AdvisoryDetailsProps) {
  if (advisory.quotes.length === 0) return null;
  return (
    <section class="notice-quotes">
      <h4>{i18n.t('advisories.ownWords')}</h4>
      {advisory.quotes.map(({ language, text, passage }) => (
        <figure key={`${passage} ${text}`}>
          <blockquote lang={language}>{withoutEndedAddresses(text, advisory, today, endedWords)}</blockquote>
          <figcaption>{passage === null ? null : passageWords(passage)}</figcaption>
        </figure>
      ))}
    </section>
  );
}

function endedWords(until: IsoDate): string {
  return i18n.t('advisories.contactEnded', [formatDate(until)]);
}
