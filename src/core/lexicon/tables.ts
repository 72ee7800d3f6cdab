import agreements from './data/agreements.tsv';
import cities from './data/places-cities.tsv';
import countries from './data/places-countries.tsv';
import divisions from './data/places-divisions.tsv';
import organizations from './data/organizations.tsv';
import persons from './data/persons.tsv';
import regions from './data/places-regions.tsv';
import systems from './data/systems.tsv';

/** The tables whose lines are `ref, type, weight, en, it, vi, flags`; what comes first wins among equals. */
export const NAME_TABLES: readonly string[] = [
  countries,
  regions,
  divisions,
  cities,
  organizations,
  agreements,
  systems,
  persons,
];
