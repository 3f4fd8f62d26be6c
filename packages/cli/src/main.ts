#!/usr/bin/env node
console.error("raci: not built yet");
