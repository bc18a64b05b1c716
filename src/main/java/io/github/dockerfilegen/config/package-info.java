/** An application's own configuration: its keys and values, the libraries and modules that it runs with. */
package io.github.dockerfilegen.config;
