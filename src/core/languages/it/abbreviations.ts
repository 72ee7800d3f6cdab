/** Words after which a full stop ends no sentence, without it: titles, months and days, parts of a law, companies, streets. */
export const abbreviations: ReadonlySet<string> = new Set(
  `sig sigg sigra dott dottssa dr drssa prof profssa avv ing arch geom rag comm cav uff on onn sen dep pres
  mons fr card
  gen col ten magg brig serg amm
  genn febb feb apr giu giugn lug agos sett ott nov dic
  lun mart merc gio giov ven sab
  art artt n nn num nr pag pagg pp vol voll fig co lett sez cit cfr vd v vs ca
  ecc etc sc seg segg rif racc tel cell fax
  spa srl snc sas soc coop ltd inc corp
  st ss sta sto pzza vle cso str fraz prov
  aut bibl cod civ proc trib cass ist univ dip
  cap es p s`.split(/\s+/),
);
