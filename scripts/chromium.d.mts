export declare function findChromium(): string | undefined;
export declare function chromium(): Promise<string>;
