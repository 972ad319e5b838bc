import { openBrowser } from './browser.mjs';
import { createVisits } from './visit.mjs';
const base='http://localhost:8191'; const b=await openBrowser();setTimeout(()=>process.exit(),150000); const v=createVisits(b,base); const S=(p,n)=>p.screenshot({path:`/tmp/pagew/shots/${n}.png`,animations:'disabled'});
const T=async(n,f)=>{try{await f()}catch(e){console.log(n,String(e.message).split('\n').slice(0,3).join(' '))}};
await T('answer',async()=>{const p=await v.openAnswered('/');await p.waitForLoadState('networkidle');await S(p,'answer');
 // D27
 await p.locator('ol > li button').nth(1).click(); await p.waitForTimeout(1200); await S(p,'d27-open'); const h=await p.locator('ol > li').nth(1).boundingBox(); await p.locator('ol > li').nth(3).hover(); await p.waitForTimeout(600); const h2=await p.locator('ol > li').nth(1).boundingBox(); await S(p,'d27-hover'); console.log('d27',h,h2);});
await T('forced',async()=>{const p=await v.openAnswered('/',{forcedColors:'active'});await S(p,'forced');});
await T('narrow',async()=>{const p=await v.openAnswered('/',{viewport:{width:390,height:844}});await S(p,'narrow');});
await T('zoom',async()=>{const p=await v.openAnswered('/',{viewport:{width:720,height:450}});await S(p,'zoom');});
await T('time',async()=>{const p=await v.openAnswered('/?view=timeline');await p.waitForTimeout(800);await S(p,'time');const x=p.getByText(/dated/).first(); console.log(await x.innerText());
 const u=await p.getByRole('checkbox').all(); console.log('checks',u.length); const bt=await p.locator('figure button').allInnerTexts(); console.log(bt.join('|'));});
await T('preset',async()=>{const p=await v.openAnswered('/');await p.getByRole('button',{name:/Question/}).first().click({timeout:3000}).catch(()=>{}); await p.waitForTimeout(500); await S(p,'presets');});
await T('console',async()=>{const p=await v.open('/console');await p.locator('.cm-content').click();await p.keyboard.press('Control+A');await p.keyboard.type('MATCH (a)-[*]-(b) RETURN count(*)');await p.waitForTimeout(1500);await S(p,'d24');await p.keyboard.type(' AS n, a.na');await p.waitForTimeout(900);await S(p,'d25-a');await p.keyboard.press('Control+Enter');await p.waitForTimeout(2500);await S(p,'d25');});
await T('canvas',async()=>{const p=await v.openCanvas('/explore?answer=yes');await p.waitForTimeout(2500);await S(p,'canvas');});
await T('cases',async()=>{const p=await v.open('/cases');await p.waitForTimeout(1200);await S(p,'cases');});
for (const l of ['uk','zh','de']) await T(l,async()=>{const p=await v.openAnswered('/',{locale:l==='zh'?'zh-CN':l});await p.waitForTimeout(800);await S(p,'answer-'+l);});
await b.close();
