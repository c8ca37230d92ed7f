export declare const themeCss: string;
