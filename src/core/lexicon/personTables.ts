import family from './data/names-family.tsv';
import given from './data/names-given.tsv';
import vietnamese from './data/names-vietnamese.tsv';

/** The tables whose lines are `name, kind, flags`. */
export const PERSON_TABLES: readonly string[] = [given, family, vietnamese];
