import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const pages = readFileSync('/tmp/pages.txt','utf8').trim().split('\n');
import http from 'node:http'; 
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args:['--no-sandbox'] });
const p = await b.newPage({ viewport:{width:360,height:740}, hasTouch:true, isMobile:true });
const out=[];
for (const u of pages) { await p.goto('http://localhost:4502'+u,{waitUntil:'load'}); out.push([await p.evaluate(()=>document.documentElement.scrollHeight),u]); }
out.sort((a,b)=>a[0]-b[0]); console.log('median', out[Math.floor(out.length/2)]); for (const o of out) console.log(o.join(' '));
await b.close();
