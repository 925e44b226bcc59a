/** What the build tells the worker (build/write-worker.ts). */
export interface WorkerSettings {
  /** The offline page of each language, that of the default language first. */
  readonly offlinePages: Readonly<Record<string, string>>;
  /** Folder of the files whose names change with their bytes. */
  readonly hashedFolder: string;
  /** Folder of what the scripts of the pages fetch. */
  readonly dataFolder: string;
}

/** Filled in by the build. */
declare const WORKER_SETTINGS: WorkerSettings;

export const settings = WORKER_SETTINGS;
