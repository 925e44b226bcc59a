import path from 'node:path';

/** Where the content stands: the folder content/ of the project, or the one that CONTENT_FOLDER names. */
export const contentFolder = process.env.CONTENT_FOLDER ?? path.join(process.cwd(), 'content');
