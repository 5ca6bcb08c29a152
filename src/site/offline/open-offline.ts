import {type OfflineFiles, type OfflineScope, serveOffline} from "./serve-offline.js";

/** Written in by the build. */
declare const OFFLINE_FILES: OfflineFiles;

/** The service worker of the page of one's own documents. The types of the project are those of a window. */
serveOffline(globalThis as unknown as OfflineScope, OFFLINE_FILES);
