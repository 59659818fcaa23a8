import fs from 'node:fs'
export function documents() { return [] }
