import { Cue } from './cues';
import type { Sides } from './sides';
import type { Traits } from './traits';

/** Points for a person. */
export function personPoints(t: Traits, s: Sides, vi: boolean): number {
  const named = t.given || t.family || t.familyFirst;
  let points =
    t.capitals === 1
      ? -0.2
      : t.capitals === 2
        ? named
          ? 1
          : 0.4
        : t.capitals === 3
          ? 0.5
          : t.capitals === 4
            ? 0.4
            : -1.5 * (t.capitals - 4);
  if (t.given) points += t.commonPart ? 1.2 : t.capitals === 1 ? 1 : 2;
  // `gặp Tuấn`: the Vietnamese are called by their given names.
  if (vi && t.given && t.capitals === 1 && t.telling && !t.foreign) points += 1;
  if (t.cutsPhrase) points -= 3;
  if (t.family) points += t.capitals > 1 ? 1.2 : 0.9;
  if (t.familyFirst) points += vi ? 2.6 : 1.5;
  if (t.initial && t.capitals > 1) points += 1.5;
  if (s.left & Cue.Honorific) points += 4;
  else if (s.left & Cue.Title) points += 3;
  else if (s.far & Cue.Title && s.adjective) points += 2;
  else if (s.left & Cue.Speech) points += 1;
  else if (s.calledBefore & Cue.Title && t.capitals > 1) points += 1.6;
  else if (s.left & Cue.PlacePreposition) points -= 0.6;
  if (s.saint) points -= 3;
  if (s.byline) points += 3;
  if (s.right & Cue.RoleBehind) points += 1.4;
  if (s.bracketedLand && t.capitals > 1) points += 1;
  if (s.right & Cue.Speech) points += t.capitals === 1 ? 1.1 : 0.8;
  if (s.article) points -= t.capitals > 1 ? 2 : 0.8;
  if (s.left & Cue.OrgClass && !(s.left & Cue.Title)) points -= 2.5;
  if (s.left & Cue.PlaceClass && !(s.left & Cue.Title)) points -= 1;
  if (s.left & Cue.SystemClass && !(vi && s.left & Cue.Title)) points -= 5;
  if (s.far & Cue.SystemClass) points -= 1.5;
  if (t.landFirst && s.left & (Cue.Title | Cue.OrgClass)) points -= 4;
  if (t.ampersand) points -= 3;
  if (s.right & Cue.SystemTail) points -= 1.5;
  if (s.dateline) points -= 2;
  if (vi && s.left & Cue.PlaceHead) points -= 3;
  if (t.orgHead) points -= 2.5;
  if (t.orgTail) points -= 2;
  if (t.hyphenDigits || t.spaceDigits) points -= 3;
  if (t.placeTail) points -= 1.5;
  if (t.eventTail) points -= 1.5;
  if (t.vessel) points -= 5;
  if (t.demonym) points -= 2;
  if (t.letterFirst) points -= 2;
  points -=
    1.2 * t.orgWords +
    6 * t.joiners +
    5 * t.coordinators +
    2 * t.acronyms +
    1.5 * t.titles +
    2 * t.never +
    (t.given ? 0.5 : t.leadingFunction ? 3 : 1.5) * t.functions +
    4 * t.lowers;
  if (t.lowers > 0 && t.joiners > 0) points += 4 * Math.min(t.lowers, t.joiners);
  if (t.particles > 0) points += 0.2;
  // `Viene dal Giappone`: a small word that is more than a particle wants a given name before it.
  if (t.grammarParticles > 0 && !(t.given && !s.due) && !(s.left & (Cue.Title | Cue.Honorific))) points -= 3;
  if (t.familyFirst && vi) points += 0.9 * t.inside;
  else if (t.given || (s.left & (Cue.Title | Cue.Honorific) && t.capitals > 1)) points += 0.6 * t.insideAfterFirst;
  return points;
}

export function organizationPoints(t: Traits, s: Sides, en: boolean): number {
  const formed = (t.orgHead || t.orgTail || t.orgMiddle) && !t.compound;
  const named = t.given || t.familyFirst;
  let points = t.capitals > 1 && !named ? 0 : -0.3;
  if (formed) points += 3 + 0.9 * t.inside + (t.personInside && (t.orgTail || t.orgMiddle || !en) ? 0.6 : 0);
  if (formed && t.demonym) points += 0.8;
  if (!formed && t.demonym && t.national && !t.allDemonym) points += t.inside;
  if (formed && s.abbreviated) points += 2.5 + 0.2 * t.plain;
  if (t.mission) points += 3;
  if (t.classAndLand) points -= 6;
  if (t.ampersand) points += 2.5;
  if (t.landFirst && !t.orgHead && s.left & (Cue.OrgClass | Cue.Title)) points -= 4;
  if (t.eventTail && !t.orgTail) points -= 2;
  if (t.capitals === 1 && !named && !t.family && !s.article) points += 0.1;
  // The more a class word says, the less it is part of the name: `Công ty điện lực` Enel.
  if (t.classAndName) points -= t.classAndName > 1 ? 5 : 1.5;
  if (t.dueBody) points -= 7;
  if (t.foreignThe) points += 2.5;
  if (formed) points += 0.3 * Math.max(0, t.capitals - 2);
  if (s.slash && t.capitals < 3) points += 1.5;
  points += Math.min(2, 0.8 * t.orgWords);
  if (t.orgHead) points += 0.5 * t.orgLower;
  else points -= t.orgLower;
  if (t.acronymAlone) points += 1.6;
  if (t.camel) points += 0.6;
  if (t.demonym && t.national && !t.allDemonym) points += 2.5;
  if (s.left & Cue.OrgClass) points += 2.5;
  else if (s.far & Cue.OrgClass) points += 1;
  if (s.article) points += 0.7;
  if (s.calledBefore & Cue.OrgClass) points += 1.2;
  if (s.apposition & Cue.OrgClass) points += 1.8;
  if (t.afterHyphen && formed) points -= 4;
  if (s.right & Cue.Speech) points += 0.4;
  if (s.score) points += 2;
  if (s.right & Cue.OrgClass && en) points += 1.3;
  if (s.left & Cue.Honorific) points -= 3;
  if (s.left & Cue.Title && !(s.left & Cue.OrgClass)) points -= 1.2;
  if (s.left & Cue.PlaceClass) points -= 1;
  if (s.byline) points += 0.5;
  if (s.dateline) points -= 1.5;
  if (!formed) points -= 1.5 * t.joiners + 2.5 * t.coordinators + 1.2 * t.particles;
  else points -= 0.3 * t.coordinators + 0.1 * (t.joiners + t.particles);
  if (t.coordinatedPlace) points -= 5;
  if (t.leadingFunction) points -= 2.2;
  points -= 0.25 * t.plain + (formed ? 0 : t.never + 0.4 * t.titles);
  if (t.placeTail && !t.orgTail) points -= 0.8;
  if (t.vessel) points -= 4;
  if (t.personBehindLand) points -= 6;
  if (en && !formed && t.foreignParticles) points += 0.8 * (t.joiners + t.particles);
  return points;
}

export function placePoints(t: Traits, s: Sides, it: boolean): number {
  const formed = t.placeHead || t.placeTail;
  let points = t.capitals === 1 ? -0.5 : -0.2;
  if (s.left & Cue.PlaceClass) points += 3;
  else if (s.far & Cue.PlaceClass && !(s.left & (Cue.Title | Cue.OrgClass | Cue.SystemClass))) points += 1.5;
  if (t.placeHead) points += 2;
  if (t.placeTail) points += 2.4;
  if (formed) points += t.inside;
  if (s.left & Cue.PlacePreposition) points += t.capitals === 1 ? 1.2 : it ? 0.4 : 1;
  if (s.score) points -= 1;
  if (s.dateline) points += 2.5;
  if (s.bracketedLand && t.capitals > 1) points -= 0.5;
  else if (s.countryBehind) points += 1.5;
  if (s.apposition & Cue.PlaceClass) points += 1.8;
  if (s.left & Cue.Honorific) points -= 4;
  if (s.left & Cue.OrgClass && !(s.left & (Cue.PlaceClass | Cue.PlacePreposition))) points -= 1;
  if (s.left & Cue.SystemClass) points -= 1.5;
  if (t.capitals > 3) points -= t.capitals - 3;
  if (!t.placeTail) points -= 1.5 * t.orgWords;
  points -=
    (t.orgHead && !t.placeTail ? 2.5 : 0) + (t.orgTail && !t.placeTail ? 2 : 0) + (s.dateline ? 0 : 1.5 * t.acronyms);
  points -=
    3 * t.coordinators +
    (formed ? 0.3 : 1.5) * t.joiners +
    (formed ? 0.1 : 1) * t.particles +
    t.never +
    t.titles +
    (t.placeTail ? 0 : 1.5 * t.functions);
  if (t.foreignParticles && !formed) points += 0.9 * (t.joiners + t.particles);
  if (t.eventTail) points -= 3;
  points -= 2 * t.plain + (t.placeTail ? 0 : 2 * t.orgLower);
  if ((t.hyphenDigits || t.spaceDigits) && !(s.left & Cue.PlaceClass) && !t.road) points -= 1.5;
  if (t.road) points += 3;
  if (t.demonym && !t.placeTail) points -= 1.5;
  if (t.camel) points -= 0.6;
  return points;
}

export function systemPoints(t: Traits, s: Sides): number {
  let points = -2.6;
  if (s.left & Cue.SystemClass) points += 4.4;
  else if (s.far & Cue.SystemClass) points += 3.2;
  if (s.apposition & Cue.SystemClass) points += 2.5;
  if (t.road) points -= 5;
  if (t.hyphenDigits) points += 3.2 + (t.capitals > 1 && t.inside > 0 ? t.inside + 2 : 0);
  else if (t.spaceDigits) points += 2.4;
  if (t.vessel) points += 6 + t.inside;
  if (s.right & Cue.SystemTail) points += 3.2;
  points -=
    2 * (t.joiners + t.coordinators) +
    (t.orgHead ? 1.5 : 0) +
    (t.orgTail ? 1.5 : 0) +
    t.never +
    0.8 * Math.max(0, t.capitals - 3);
  if (s.left & (Cue.Honorific | Cue.Title) && !(s.left & Cue.SystemClass)) points -= 2;
  return points - 1.5 * (t.plain + t.orgLower);
}

export function agreementPoints(t: Traits, s: Sides): number {
  let points = -3;
  if (t.agreementHead) points += 5;
  if (t.agreementTail) points += 5;
  if (t.compound || t.afterHyphen) points -= 4;
  else if (t.agreementHead || t.agreementTail) points += 0.9 * t.inside;
  if (t.orgTail && !t.agreementTail) points -= 1;
  if (s.left & (Cue.Honorific | Cue.Title)) points -= 2;
  if (t.leadingFunction) points -= 2.2;
  if (t.coordinatedPlace) points -= 3;
  return points - 0.1 * (t.plain + t.orgLower) - 0.3 * t.coordinators;
}

/** Points for the name of an event, a tongue or a coin: no entity. */
export function otherPoints(t: Traits, s: Sides, wholeKnown: boolean): number {
  let points = -3.5;
  if (t.eventTail || t.eventHead) points += 4.5 + 0.9 * t.inside;
  if (s.left & Cue.EventClass) points += 4.2 + (wholeKnown ? 0 : 0.9 * t.inside);
  if (s.left & Cue.Tongue) points += 12;
  if (t.leadingFunction) points -= 2;
  if (s.left & (Cue.Title | Cue.Honorific) && !(s.left & Cue.EventClass)) points -= 2;
  return points - 0.3 * (t.plain + t.orgLower + t.coordinators);
}
