import { showPage } from '@/entrypoints/popup/show-page';
import { App } from './App';

showPage(<App />);
