/** The formats of configuration files: what HOCON and YAML 1.1 mean, and nested values as keys. */
package io.github.dockerfilegen.files.config;
