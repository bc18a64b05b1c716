/** The files of one module: the port through which everybody asks for sources, configuration and plain files. */
package io.github.dockerfilegen.files.module;
