import { createContext } from 'react';

/** What the numbers of the charts inside come from: framework, engine, how much was reviewed. Stands under exported pictures. */
export const ChartSourceContext = createContext('');
