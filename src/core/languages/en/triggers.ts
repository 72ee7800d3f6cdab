import table from '../../lexicon/data/triggers.en.tsv';
import type { TriggerWords } from '../triggerWords';
import { inflectEnglish } from './inflect';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const triggers: TriggerWords = {
  table,
  inflect: inflectEnglish,
  headLast: true,
  determiners: set('a an the this its his her their our my your every'),
  closers: set(
    'the a an of in on at by for from with without to into onto over under after before during since until about against between among through across off up down out as than and or but nor yet that which who whom whose when where while if because so is are was were be been being has have had will would can could may might must should do does did not also again still already only just now then there here later earlier alone together both either more less most least too very back away his her its their our my your this these those it he she they we you i him them us me',
  ),
  prefixes: set('pre post anti non pro counter'),
  headsAfter:
    `aircraft airport amount analyst area army attempt attorney authority authorities band base battalion bid boat body bomber booth box brigade budget building bureau bus camp campaign capability capabilities capacity car card case cell center centre chamber chief clinic club coach committee commission commissioner company companies concern concerns corps costs council court crew crews crime crimes data date dates day deadline department desk device devices director doctor document documents dog dogs drone drones effort efforts engineer envoy equipment expert experts facility facilities fear fears fee fees figures firm firms fleet flight flights force forces fund funds gear group groups head headquarters helicopter helicopters history hopes hospital house industry infrastructure insurance issue issues jet jets judge kit law laws lawyer lawyers leader leaders level levels list machine magazine manager map market markets memorial method mission minister ministry mode model monitor monitors movement name network networks night office officer officers official officials operation operations order orders organisation organization package party parties path period permit phase plane planes plan plans plant plants platform platforms player players point points police policy policies pool post prices prison programme program project projects prosecutor prospects record records regime register report reports results ring risk risks role room rooms route routes rule rules scene scenes season secretary sector sensor service services ship ships site sites spokesman spokeswoman squad squads staff stage station stations strategy structure submarine submarines suit suits supplies suspect suspects system systems table target targets task team teams technology tent tents term terms timetable tool tools town track train training treaty troops truck trucks union unions unionist unit units values van vehicle vehicles venue venues vessel vessels victim victims village volume volumes warrant warrants warship warships watch watchdog weapon weapons wing worker workers writer year years zone zones`.split(
      ' ',
    ),
  headsBefore: [],
  named: {
    before: { DISASTER: ['cyclone', 'hurricane', 'typhoon', 'tropical storm', 'storm', 'super typhoon'], MOBILIZE: ['operation', 'exercise', 'exercises'] },
    after: {
      ASSAULT: ['war', 'battle', 'massacre', 'genocide', 'siege', 'offensive'],
      CONSULT: ['summit'],
      DISASTER: ['earthquake', 'hurricane', 'typhoon', 'cyclone', 'tsunami'],
      PROTEST: ['uprising', 'intifada'],
    },
    numbering: set('no number'),
  },
  certainty: {
    denied: ['not', 'never', 'no', 'cannot', 'without', 'neither', 'nor', 'didn t', 'doesn t', 'don t', 'hasn t', 'haven t', 'hadn t', 'won t', 'wouldn t', 'isn t', 'wasn t', 'aren t', 'weren t', 'can t', 'couldn t', 'denied', 'denies', 'deny', 'denying', 'failed to', 'fails to', 'refused to', 'refuses to', 'nobody', 'none'],
    planned: ['will', 'shall', 'll', 'would', 'plan to', 'plans to', 'planned to', 'plan on', 'planning', 'planned', 'intend to', 'intends to', 'expected to', 'set to', 'due to', 'scheduled to', 'going to', 'about to', 'vowed to', 'agreed to', 'agree to', 'promised to', 'pledged to', 'wants to', 'want to', 'hopes to', 'upcoming', 'next'],
    purpose: ['to'],
    conditional: ['could', 'may', 'might', 'should', 'would', 'can', 'possible', 'possibly', 'potential', 'likely', 'threatened to', 'threatens to', 'fears', 'fear', 'risk of', 'whether', 'considering', 'proposed'],
    conjunctions: ['if', 'unless', 'should there', 'in case'],
    other: ['not only', 'no longer', 'no doubt', 'next to', 'due to', 'in order to', 'according to', 'compared to', 'related to', 'as if', 'thanks to', 'in response to', 'prior to'],
  },
  roles: {
    agent: set('by'),
    recipient: set('against with to on for toward towards from'),
    place: set('in at near outside inside around across off'),
    passive: set('was were been being is are be'),
  },
};
