import { i18n } from '#i18n';

export interface DisclaimerProps {
  /** Of the words, for what they describe. */
  id: string;
}

/** Stands with every map and every part of one. */
export function Disclaimer({ id }: DisclaimerProps) {
  return (
    <p id={id} class="map-disclaimer">
      {i18n.t('map.disclaimer')}
    </p>
  );
}
