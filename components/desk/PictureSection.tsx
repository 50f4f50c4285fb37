import { i18n } from '#i18n';

export interface PictureSectionProps {
  /** The picture as a `data:` address; `null` where none was taken. */
  picture: string | null;
}

/** The picture of the visible tab, if one was taken; else where it can be. */
export function PictureSection({ picture }: PictureSectionProps) {
  return (
    <section class="picture">
      <h3>{i18n.t('desk.picture')}</h3>
      {picture === null ? (
        <>
          <button type="button" class="button" aria-disabled="true" aria-describedby="picture-why">
            {i18n.t('desk.pictureTake')}
          </button>
          <p id="picture-why" class="picture-why">
            {i18n.t('desk.pictureWhyNot')}
          </p>
        </>
      ) : (
        <a href={picture} download="parcel-vigil-picture.png">
          <img src={picture} alt={i18n.t('desk.pictureOf')} />
          <span class="visually-hidden">{i18n.t('desk.pictureSave')}</span>
        </a>
      )}
    </section>
  );
}
