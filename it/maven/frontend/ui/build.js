import { copyFileSync, mkdirSync } from 'node:fs';
import 'left-pad';

mkdirSync('dist', { recursive: true });
copyFileSync('src/index.html', 'dist/index.html');
