/** How many days after today count as soon, where nothing else is set. */
export const SOON_IN_DAYS = 7;
