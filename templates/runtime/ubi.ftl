<#-- runtime=ubi: the minimal image has no useradd; reads image.runtime.accounts. -->
<#list image.runtime.accounts as account>
RUN <#list account.ownGroup as gid>printf 'app:x:[=gid]:\n' >>/etc/group \
    && </#list>printf 'app:x:[=account.uid]:[=account.gid]:app:[=account.home]:/sbin/nologin\n' >>/etc/passwd \
    && mkdir [=account.home] \
    && chown [=account.uid]:[=account.gid] [=account.home]<#list account.rootGroup as group> \
    && chmod g=u [=account.home]</#list>
</#list>
