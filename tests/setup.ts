// Every test sees an object prototype that nothing can write to: a file that tries is found at once.
Object.freeze(Object.prototype);
