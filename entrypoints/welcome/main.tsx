import { showPage } from '@/entrypoints/list/show-page';
import { App } from './App';

showPage(<App />);
