const { cpSync } = require('node:fs');

cpSync('src/main/webapp', 'target/classes/static', { recursive: true });
