import * as cues from './furnitureCues';
import { Phrases } from './phrases';

export interface FurnitureTables {
  readonly opening: Phrases;
  readonly label: Phrases;
  readonly list: Phrases;
  readonly button: Phrases;
  readonly inside: Phrases;
  readonly rights: Phrases;
  readonly section: Phrases;
  readonly paging: Phrases;
}

let compiled: FurnitureTables | undefined;

/** The cues of furniture, compiled when first asked for. */
export function furnitureTables(): FurnitureTables {
  return (compiled ??= {
    opening: new Phrases(cues.OPENING_CUES),
    label: new Phrases(cues.LABEL_CUES),
    list: new Phrases(cues.LIST_HEADERS),
    button: new Phrases(cues.BUTTONS),
    inside: new Phrases(cues.INSIDE_CUES),
    rights: new Phrases(cues.RIGHTS),
    section: new Phrases(cues.SECTIONS),
    paging: new Phrases(cues.PAGING),
  });
}
