// @ts-nocheck
import { fromSource } from './lib/fromSource.mjs';
const [lang, start, layer] = process.argv.slice(2);
const { judged, rightOnes } = await fromSource("export * from './test/support/corpus'; export * from './test/support/score';");
const M = { entity:'entity (exact)', date:'date (value)', quantity:'quantity (value)', event:'event (type)', claim:'claim (whole)' };
const L = { entity:'entities', date:'dates', quantity:'quantities', event:'events', claim:'claims' };
let n=0;
for (const a of judged(`test/corpus/${lang}`, start)) {
  n++;
  const r = rightOnes(a);
  const pairs = r[M[layer]];
  const g0=new Set(pairs.map(p=>p[0])), s0=new Set(pairs.map(p=>p[1]));
  const ctx=(s)=>{const t=a.text;const f=(x)=>x.replace(/\s+/g,' ');return f(t.slice(Math.max(0,s.start-60),s.start))+'⟦'+f(t.slice(s.start,s.end))+'⟧'+f(t.slice(s.end,s.end+50));};
  const what=(x)=> layer==='claim' ? `[src ${x.source? a.text.slice(x.source.start,x.source.end).replace(/\s+/g,' '):'-'} | cue ${a.text.slice(x.cue.start,x.cue.end)}]`: (x.type??'')+' '+(x.value??'')+' '+(x.ref??'')+' '+(x.certainty??'')+' '+(x.because??'');
  console.log(`\n=== ${a.analysis.article.language} pub gold ${a.gold.published} got ${a.analysis.article.published} :: ${a.text.slice(0,60).replace(/\s+/g,' ')}`);
  const items=[...a.gold[L[layer]].filter(x=>!g0.has(x)).map(x=>['-',x]),...a.analysis[L[layer]].filter(x=>!s0.has(x)).map(x=>['+',x])].sort((p,q)=>(p[1].start??p[1].content.start)-(q[1].start??q[1].content.start));
  for(const [k,x] of items) console.log(` ${k} ${what(x)}\n      ${ctx(layer==='claim'?x.content:x)}`);
}
