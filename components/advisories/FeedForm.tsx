import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../Button.tsx';
import './FeedForm.css';

export interface FeedFormProps {
  /** A feed is set now, by hand. */
  isSet: boolean;
  /** Why the feed was not set; a sentence. */
  problem: string | null;
  onSet: (address: string, root: File | null) => void;
  onRemove: () => void;
}

/** Where an authority's feed is set: its address, and the file that says whose signatures are trusted. */
export function FeedForm({ isSet, problem, onSet, onRemove }: FeedFormProps) {
  const [address, setAddress] = useState('');
  const [root, setRoot] = useState<File | null>(null);
  return (
    <details class="feed-form">
      <summary>{i18n.t(isSet ? 'advisories.feedChange' : 'advisories.feedSet')}</summary>
      <p>{i18n.t('advisories.feedHow')}</p>
      <label for="feed-address">{i18n.t('advisories.feedAddress')}</label>
      <input
        id="feed-address"
        type="url"
        placeholder="https://"
        value={address}
        aria-describedby="feed-problem"
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <label for="feed-root">{i18n.t('advisories.feedRoot')}</label>
      <input
        id="feed-root"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => setRoot(currentTarget.files?.[0] ?? null)}
      />
      <div class="feed-form-row">
        <Button onClick={() => onSet(address.trim(), root)}>{i18n.t('advisories.feedSave')}</Button>
        {isSet && (
          <Button kind="plain" onClick={onRemove}>
            {i18n.t('advisories.feedRemove')}
          </Button>
        )}
      </div>
      <p id="feed-problem" role="alert" class="feed-problem">
        {problem}
      </p>
    </details>
  );
}
