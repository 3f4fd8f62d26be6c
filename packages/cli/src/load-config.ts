// A file of its own, so that it is loaded apart: with what checks a configuration, and only where there is one.
export { loadConfig, loadConfigValue } from "@raci-kit/config";
