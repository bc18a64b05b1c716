<#-- A WildFly that its plugin provisions with the war in it, the server before what is the application's; reads image.application.artifact. -->
RUN mkdir -p /layers/application \
    && mv [=image.application.artifact.folder] /layers/server \
    && mv /layers/server/standalone /layers/application/ \
    && sed -i -e '/<deployment-scanner /d' \
      -e '/<periodic-rotating-file-handler /,/<\/periodic-rotating-file-handler>/d' \
      -e '/<handler name="FILE"\/>/d' \
      /layers/application/standalone/configuration/standalone*.xml \
    && chmod -R a+rX /layers
