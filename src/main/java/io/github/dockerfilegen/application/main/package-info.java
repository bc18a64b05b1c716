/** Which class is started, and whether a module is an application at all. */
package io.github.dockerfilegen.application.main;
