const { readFileSync } = require('node:fs');
const { match } = require('node:assert/strict');

match(readFileSync('src/main/webapp/index.html', 'utf8'), /hello/);
