/** twips are the unit of Word's lengths, twentieths of a point. */
export const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** pointTwips turns points into that unit. */
export const pointTwips = (points: number) => Math.round(points * 20);

/** halfPoints are the unit of Word's letter sizes. */
export const halfPoints = (points: number) => Math.round(points * 2);
