<#-- A war served by WildFly; reads builder, image.application.artifact, image.application.unpacking. -->
<#import "/application/server.ftl" as server>
<#include "/application/war/exploded.ftl">

<@server.fetched image.application.unpacking.server>
    && tar xzf wildfly-dist.tar.gz --strip-components=1 \
    && mkdir -p /server[=image.application.directory] \
    && mv jboss-modules.jar modules standalone welcome-content /server[=image.application.directory]/ \
    && mkdir /server[=image.application.directory]/[=image.application.unpacking.war.folder]
</@server.fetched>
# deploy the war by configuration, as the deployment scanner needs write access; log to the console only
RUN sed -i -e '/<deployment-scanner /d' \
      -e '/<periodic-rotating-file-handler /,/<\/periodic-rotating-file-handler>/d' \
      -e '/<handler name="FILE"\/>/d' \
      -e 's|^</server>|<deployments><deployment name="ROOT.war" runtime-name="ROOT.war"><fs-exploded path="deployments/ROOT.war" relative-to="jboss.server.base.dir"/></deployment></deployments>&|' \
      /server[=image.application.directory]/standalone/configuration/standalone*.xml \
    && sed -i 's/^logger.handlers=.*/logger.handlers=CONSOLE/' /server[=image.application.directory]/standalone/configuration/logging.properties \
    && chmod -R a+rX /server \
    && find /server -exec touch -h -d @0 {} +
