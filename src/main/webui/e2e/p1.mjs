import { openBrowser } from './browser.mjs';
const b=await openBrowser(); const p=await (await b.newContext()).newPage(); p.on('console',m=>console.log('C',m.text().slice(0,300)));p.on('pageerror',e=>console.log('E',e.message)); p.on('requestfailed',r=>console.log('F',r.url())); p.on('response',r=>r.status()>=400&&console.log(r.status(),r.url()));
await p.goto('http://localhost:8191/'); await p.waitForTimeout(4000); console.log((await p.locator('body').innerHTML()).slice(0,500)); await b.close();
